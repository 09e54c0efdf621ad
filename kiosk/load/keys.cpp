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
constexpr Words k_by[] = {"visit", "phone"};
constexpr Words k_rotations[] = {"0", "90", "180", "270"};
constexpr Words k_keypad_acts[] = {"next", "previous", "select", "back", "louder", "softer"};

constexpr Key k_contact[] = {
    {"phone", Form::phone}, {"email", Form::email}, {"web", Form::web}, {"book", Form::web}};
constexpr Key k_offered[] = {{"from", Form::date}, {"until", Form::date}};

constexpr Key k_offered_language[] = {{"tag", Form::language, true}, {"instead", Form::languages}};
constexpr Key k_idle[] = {{"after", Form::duration}, {"countdown", Form::duration}};
constexpr Key k_results[] = {{"enough", Form::number}, {"at_most", Form::number}};
constexpr Key k_emergency[] = {{"id", Form::id, true}, {"phone", Form::phone, true}};
constexpr Key k_centre_keys[] = {
    {"format", Form::number, true},
    {"languages", Form::sections, true, {}, k_offered_language},
    {"time_zone", Form::line, true},
    {"holidays", Form::choice_or_date_ranges, false, k_holiday_rules},
    {"place", Form::id},
    {"idle", Form::section, false, {}, k_idle},
    {"results", Form::section, false, {}, k_results},
    {"emergency", Form::sections, false, {}, k_emergency},
    {"funders", Form::ids},
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
    {"area", Form::id},
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
    {"id", Form::id, true},         {"room", Form::line},
    {"floor", Form::line},          {"contact", Form::section, false, {}, k_contact},
    {"hours", Form::hours},         {"closed", Form::date_ranges},
    {"dates", Form::dated_times},   {"holidays", Form::choice, false, k_on_holidays},
    {"languages", Form::languages},
};
constexpr Key k_service_keys[] = {
    {"organisation", Form::id, true},
    {"topics", Form::ids, true},
    {"place", Form::ids_or_sections, false, {}, k_service_place},
    {"for", Form::answers_by_question},
    {"after", Form::ids},
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

constexpr Key k_about[] = {{"service", Form::id}, {"place", Form::id}};
constexpr Key k_notice_keys[] = {
    {"from", Form::date, true},
    {"until", Form::date, true},
    {"about", Form::choice_or_section, true, k_centre, k_about},
    {"level", Form::choice, false, k_notice_levels},
};

constexpr Key k_slot[] = {
    {"time", Form::line, true},
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
    {"here", Form::id},
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

}  // namespace load
