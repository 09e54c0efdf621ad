#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "kiosk/bundle/packer.h"
#include "kiosk/bundle/unpacker.h"
#include "kiosk/content/facts.h"
#include "kiosk/guide/guide.h"

// What each struct of a bundle consists of, said once for writing and reading. A change here is a new
// k_version.
namespace bundle {

// A value to fill when reading, one not to be touched when writing.
template <class Archive, class T>
using Part = std::conditional_t<Archive::k_reads, T, const T>;

template <class A>
void fields(A& a, Part<A, content::Contact>& c)
{
    a(c.phone, c.email, c.web, c.book);
}

template <class A>
void fields(A& a, Part<A, content::Evidence>& e)
{
    a(e.source, e.checked);
}

template <class A>
void fields(A& a, Part<A, content::Offered>& o)
{
    a(o.from, o.until);
}

template <class A>
void fields(A& a, Part<A, content::Coordinates>& c)
{
    a(c.latitude, c.longitude);
}

template <class A>
void fields(A& a, Part<A, content::TimeRange>& t)
{
    a(t.from, t.until);
}

template <class A>
void fields(A& a, Part<A, content::Slot>& s)
{
    a(s.time, s.languages, s.room, s.by);
}

template <class A>
void fields(A& a, Part<A, content::WeeklyHours>& w)
{
    a(w.days, w.always);
}

template <class A>
void fields(A& a, Part<A, content::DateRange>& d)
{
    a(d.first, d.last);
}

template <class A>
void fields(A& a, Part<A, content::DatedTime>& d)
{
    a(d.date, d.time);
}

template <class A>
void fields(A& a, Part<A, content::Timetable>& t)
{
    a(t.weekly, t.closed, t.dates, t.open_on_holidays);
}

template <class A>
void fields(A& a, Part<A, content::Organisation>& o)
{
    a(o.id, o.contact, o.evidence, o.offered);
}

template <class A>
void fields(A& a, Part<A, content::Place>& p)
{
    a(p.id, p.street, p.postcode, p.city, p.area, p.floor, p.room, p.wheelchair, p.location, p.contact,
      p.times, p.evidence);
}

template <class A>
void fields(A& a, Part<A, content::Plan>& p)
{
    a(p.svg, p.ids);
}

template <class A>
void fields(A& a, Part<A, content::ServicePlace>& p)
{
    a(p.place, p.room, p.floor, p.contact, p.times, p.languages);
}

template <class A>
void fields(A& a, Part<A, content::Service>& s)
{
    a(s.id, s.organisation, s.topics, s.places, s.suits, s.after, s.cost, s.start, s.interpreter, s.languages,
      s.contact, s.through_desk, s.times, s.offered, s.sensitive, s.evidence);
}

template <class A>
void fields(A& a, Part<A, content::Notice>& n)
{
    a(n.id, n.from, n.until, n.about, n.level);
}

template <class A>
void fields(A& a, Part<A, content::Topic>& t)
{
    a(t.id, t.icon, t.audience, t.sensitive);
}

template <class A>
void fields(A& a, Part<A, content::Answer>& n)
{
    a(n.id, n.icon);
}

template <class A>
void fields(A& a, Part<A, content::Question>& q)
{
    a(q.id, q.audiences, q.preset_here, q.answers);
}

template <class A>
void fields(A& a, Part<A, content::Guide>& g)
{
    a(g.topics, g.questions);
}

template <class A>
void fields(A& a, Part<A, content::OfferedLanguage>& l)
{
    a(l.tag, l.instead);
}

template <class A>
void fields(A& a, Part<A, content::Emergency>& e)
{
    a(e.id, e.phone);
}

template <class A>
void fields(A& a, Part<A, content::Centre>& c)
{
    a(c.languages, c.time_zone, c.holiday_rule, c.holidays, c.place, c.idle_after, c.countdown, c.enough,
      c.at_most, c.emergency, c.funders);
}

template <class A>
void fields(A& a, Part<A, guide::Question>& q)
{
    a(q.id, q.audiences, q.preset_here, q.answers);
}

template <class A>
void fields(A& a, Part<A, guide::Topic>& t)
{
    a(t.id, t.audience, t.sensitive);
}

template <class A>
void fields(A& a, Part<A, guide::Candidate>& c)
{
    a(c.id, c.topics, c.suits, c.after, c.areas, c.offered, c.sensitive);
}

// Without its index, which is made anew from the rest.
template <class A>
void fields(A& a, Part<A, guide::Guide>& g)
{
    a(g.topics, g.questions, g.candidates, g.enough, g.at_most);
}

// The words of one field in one language.
struct FieldWords {
    std::vector<std::string> items;  // never empty
    bool by_machine = false;
    bool out_of_date = false;
    bool operator==(const FieldWords&) const = default;
};

template <class A>
void fields(A& a, Part<A, FieldWords>& f)
{
    a(f.items, f.by_machine, f.out_of_date);
}

// A title as a visitor gets it.
struct Title {
    std::int64_t service = 0;  // its place among all services sorted by id
    std::string text;
    base::LanguageTag language;
};

template <class A>
void fields(A& a, Part<A, Title>& t)
{
    a(t.service, t.text, t.language);
}

// All words of one thing in one language, by the fields' full paths.
using ThingWords = std::map<std::string, FieldWords>;

template <class T>
std::string packed(const T& value)
{
    Packer packer;
    packer(value);
    return packer.take_bytes();
}

// Nothing when the bytes are not exactly one such value.
template <class T>
std::optional<T> unpacked(std::string_view bytes)
{
    Unpacker unpacker(bytes);
    T value{};
    unpacker(value);
    if (!unpacker.good() || !unpacker.at_end()) return std::nullopt;
    return value;
}

}  // namespace bundle
