#pragma once

#include <functional>
#include <string>
#include <string_view>

// What an SVG drawing may say as a floor plan. Flaws are told by kind and by what was written.
namespace text {

using TellFlaw = std::function<void(std::string_view kind, std::string_view what)>;

// A part of the drawing: shapes, groups and letters.
bool is_plan_element(std::string_view name);
bool is_plan_shape(std::string_view name);
// Notes of drawing programs that no renderer looks at, by their namespace.
bool is_plan_note(std::string_view name_space);

// Calls `take` with every number of a value; colours and names behind # are none. False when one has a unit
// that says nothing about its size on the drawing.
bool each_number(std::string_view value, const std::function<void(double)>& take);

// One property, written as an attribute or in a style. `most` is as far as numbers may go, `thickest` what
// a line may be wide; 0: no limit yet.
struct PlanBounds {
    double most = 0;
    double thickest = 0;
    double highest_letter = 0;
};
void check_property(std::string_view name, std::string_view value, const PlanBounds& bounds,
                    const TellFlaw& tell);

// The properties of a style attribute or element.
void check_style(std::string_view style, const PlanBounds& bounds, const TellFlaw& tell);

// How much larger a transform may make things; 1 at least. Nothing is known of what is not understood: 0.
double growth_of(std::string_view transform);

}  // namespace text
