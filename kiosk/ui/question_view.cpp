#include "kiosk/ui/nodes.h"
#include "kiosk/ui/views.h"

namespace ui {

Screen question_view(const pages::QuestionPage& page)
{
    Screen screen;
    screen.name = "question";
    screen.setting = Setting::gate;
    screen.page = page.question.key;
    Group top;
    if (!page.topic.text.empty()) top.nodes.push_back(text("topic", Look::overline, page.topic));
    top.nodes.push_back(heading("title", Look::title, page.ask));
    if (page.hint) top.nodes.push_back(text("hint", Look::lead, *page.hint));
    if (page.dropped) top.nodes.push_back(dropped(*page.dropped));
    screen.groups.push_back(std::move(top));

    Group answers{Flow::grid, {}};
    for (const auto& [answer, one] : page.answers) {
        Node node = choice("answer." + page.question.key + "." + answer.key, Look::row, one,
                           session::Answered{{page.question, answer}});
        node.selected = page.chosen == answer;
        answers.nodes.push_back(std::move(node));
    }
    screen.groups.push_back(std::move(answers));

    Group foot;
    Node progress = text("progress", Look::small, page.progress);
    progress.role = Role::status;
    Node remaining = text("remaining", Look::small, page.remaining);
    remaining.role = Role::status;
    if (!page.progress.text.empty()) foot.nodes.push_back(std::move(progress));
    if (!page.remaining.text.empty()) foot.nodes.push_back(std::move(remaining));
    screen.groups.push_back(std::move(foot));
    add_remarks(screen, page.remarks);
    return screen;
}

}  // namespace ui
