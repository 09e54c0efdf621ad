#pragma once

#include "kiosk/pages/reader.h"

// Labels and pictograms of the guide.
namespace pages {

// Also of guide::k_any_topic.
Choice topic_choice(const base::TopicId& topic, Reader& reader);

// The line that says what a walk is about; empty for a sensitive topic.
base::Phrase topic_line(const guide::Situation& situation, Reader& reader);

// Also of guide::k_unknown.
Choice answer_choice(const base::QuestionId& question, const base::AnswerId& answer, Reader& reader);

base::Phrase ask_line(const base::QuestionId& question, Reader& reader);
std::optional<base::Phrase> ask_hint(const base::QuestionId& question, Reader& reader);

}  // namespace pages
