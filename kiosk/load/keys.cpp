#include "kiosk/load/keys.h"

// Choices stand in the order of their enumerations in kiosk/content/, without `unknown`.
namespace load {
namespace {

using Words = std::string_view;

constexpr Words k_desk[] = {"desk"};
constexpr Words k_on_holidays[] = {"closed", "open"};
constexpr Words k_holiday_rules[] = {"mecklenburg-vorpommern"};
constexpr Words k_audiences[] = {"person", "employer", "association"};
constexpr Words k_presets[] = {"here"};
constexpr Words k_wheelchair[] = {"full", "partly", "none"};
constexpr Words k_cost[] = {"free", "paid", "varies"};
constexpr Words k_start[] = {"walk-in", "phone", "email", "book", "referral"};
constexpr Words k_interpreter[] = {"provided", "ask", "bring"};
constexpr Words k_notice_levels[] = {"info", "closed"};
constexpr Words k_centre[] = {"centre"};
constexpr Words k_days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr Words k_by[] = {"visit", "phone"};
constexpr Words k_rotations[] = {"0", "90", "180", "270"};
constexpr Words k_keypad_acts[] = {"next", "previous", "select", "back", "louder", "softer"};

constexpr Key k_contact[] = {
    {"phone", Form::phone}, {"email", Form::email}, {"web", Form::web}, {"book", Form::web}};
constexpr Key k_offered[] = {{"from", Form::date}, {"until", Form::date}};

constexpr Key k_offered_language[] = {{"tag", Form::language, true}, {"instead", Form::languages}};
constexpr Key k_idle[] = {{"after", Form::duration}, {"countdown", Form::duration}};
constexpr Key k_results[] = {{.name = "enough", .form = Form::number, .least = 1, .most = 20},
                             {.name = "at_most", .form = Form::number, .least = 0, .most = 20}};
constexpr Key k_emergency[] = {{"id", Form::id, true}, {"phone", Form::phone, true}};
constexpr Key k_centre_keys[] = {
    {.name = "format", .form = Form::number, .required = true, .least = k_format, .most = k_format},
    {"languages", Form::sections, true, {}, k_offered_language},
    {"time_zone", Form::line, true},
    {"holidays", Form::choice_or_date_ranges, false, k_holiday_rules},
    {.name = "place", .form = Form::id, .refers = Refers::places},
    {"idle", Form::section, false, {}, k_idle},
    {"results", Form::section, false, {}, k_results},
    {"emergency", Form::sections, false, {}, k_emergency},
    {.name = "funders", .form = Form::ids, .refers = Refers::organisations},
};

constexpr Key k_topic[] = {
    {"id", Form::id, true},
    {"icon", Form::line},
    {"audience", Form::choice, false, k_audiences},
    {"sensitive", Form::flag},
};
constexpr Key k_answer[] = {{"id", Form::id, true}, {"icon", Form::line}};
constexpr Key k_question[] = {
    {"id", Form::id, true},
    {"audience", Form::choices, false, k_audiences},
    {"preset", Form::choice, false, k_presets},
    {"answers", Form::sections, true, {}, k_answer},
};
constexpr Key k_guide_keys[] = {
    {"topics", Form::sections, true, {}, k_topic},
    {"questions", Form::sections, false, {}, k_question},
};

constexpr Key k_organisation_keys[] = {
    {"web", Form::web},     {"phone", Form::phone},  {"email", Form::email},
    {"source", Form::line}, {"checked", Form::date}, {"offered", Form::section, false, {}, k_offered},
};

constexpr Key k_place_keys[] = {
    {"street", Form::line},
    {"postcode", Form::line},
    {"city", Form::line, true},
    {.name = "area", .form = Form::id, .refers = Refers::areas},
    {"floor", Form::line},
    {"room", Form::line},
    {"wheelchair", Form::choice, false, k_wheelchair},
    {"location", Form::point},
    {"phone", Form::phone},
    {"email", Form::email},
    {"web", Form::web},
    {"hours", Form::hours},
    {"closed", Form::date_ranges},
    {"dates", Form::dated_times},
    {"holidays", Form::choice, false, k_on_holidays},
    {"source", Form::line},
    {"checked", Form::date},
};

constexpr Key k_service_place[] = {
    {.name = "id", .form = Form::id, .required = true, .refers = Refers::places},
    {"room", Form::line},
    {"floor", Form::line},
    {"contact", Form::section, false, {}, k_contact},
    {"hours", Form::hours},
    {"closed", Form::date_ranges},
    {"dates", Form::dated_times},
    {"holidays", Form::choice, false, k_on_holidays},
    {"languages", Form::languages},
};
constexpr Key k_service_keys[] = {
    {.name = "organisation", .form = Form::id, .required = true, .refers = Refers::organisations},
    {.name = "topics", .form = Form::ids, .required = true, .refers = Refers::topics},
    {"place", Form::ids_or_sections, false, {}, k_service_place, Refers::places},
    {.name = "for", .form = Form::answers_by_question, .refers = Refers::answers},
    {.name = "after", .form = Form::ids, .refers = Refers::services},
    {"cost", Form::choice, false, k_cost},
    {"start", Form::choices, false, k_start},
    {"interpreter", Form::choice, false, k_interpreter},
    {"languages", Form::languages},
    {"contact", Form::choice_or_section, false, k_desk, k_contact},
    {"hours", Form::hours},
    {"closed", Form::date_ranges},
    {"dates", Form::dated_times},
    {"holidays", Form::choice, false, k_on_holidays},
    {"offered", Form::section, false, {}, k_offered},
    {"sensitive", Form::flag},
    {"source", Form::line},
    {"checked", Form::date},
};

constexpr Key k_about[] = {{.name = "service", .form = Form::id, .refers = Refers::services},
                           {.name = "place", .form = Form::id, .refers = Refers::places}};
constexpr Key k_notice_keys[] = {
    {"from", Form::date, true},
    {"until", Form::date, true},
    {"about", Form::choice_or_section, true, k_centre, k_about},
    {"level", Form::choice, false, k_notice_levels},
};

constexpr Key k_slot[] = {
    {"time", Form::times, true},
    {"languages", Form::languages},
    {"room", Form::line},
    {"by", Form::choice, false, k_by},
};

constexpr Key k_panel[] = {
    {"width_mm", Form::millimetres, true},
    {"rotation", Form::choice, false, k_rotations},
    {"floor_to_lower_edge_mm", Form::millimetres},
};
constexpr Key k_device_keys[] = {
    {.name = "here", .form = Form::id, .refers = Refers::places},
    {"panel", Form::section, false, {}, k_panel},
    {"audio", Form::line},
    {"printer", Form::line},
    {"keypad", Form::choices_by_name, false, k_keypad_acts},
};

}  // namespace

Keys facts_keys(content::Kind kind)
{
    switch (kind) {
        case content::Kind::centre: return k_centre_keys;
        case content::Kind::guide: return k_guide_keys;
        case content::Kind::organisation: return k_organisation_keys;
        case content::Kind::place: return k_place_keys;
        case content::Kind::service: return k_service_keys;
        case content::Kind::notice: return k_notice_keys;
    }
    return {};
}

Keys device_keys()
{
    return k_device_keys;
}

Keys slot_keys()
{
    return k_slot;
}

std::span<const std::string_view> day_names()
{
    return k_days;
}

}  // namespace load
