#include <expat.h>

#include <algorithm>
#include <cmath>
#include <span>

#include "kiosk/text/owned.h"
#include "kiosk/text/plan.h"
#include "kiosk/text/plan_rules.h"

namespace text {
namespace {

using Parser = Owned<XML_ParserStruct, XML_ParserFree>;

constexpr char k_separator = ' ';  // between namespace and name
constexpr std::string_view k_svg = "http://www.w3.org/2000/svg";
constexpr double k_most_growth = 10;

// "http://www.w3.org/2000/svg rect" in its two parts.
struct Name {
    explicit Name(std::string_view whole)
    {
        const std::size_t end = whole.rfind(k_separator);
        if (end != std::string_view::npos) name_space = whole.substr(0, end);
        local = end == std::string_view::npos ? whole : whole.substr(end + 1);
    }
    std::string_view name_space;
    std::string_view local;
};

struct Attribute {
    std::string_view name;  // empty: of another namespace
    std::string_view value;
};

std::vector<Attribute> attributes_of(const XML_Char** pairs)
{
    std::vector<Attribute> attributes;
    for (; *pairs; pairs += 2) {
        const Name name(pairs[0]);
        if (name.name_space.empty()) attributes.push_back({name.local, pairs[1]});
    }
    return attributes;
}

std::string_view value_of(std::span<const Attribute> attributes, std::string_view name)
{
    const auto found = std::ranges::find(attributes, name, &Attribute::name);
    return found == attributes.end() ? std::string_view() : found->value;
}

class Looking {
public:
    explicit Looking(std::string_view svg) : svg_(svg), parser_(XML_ParserCreateNS("UTF-8", k_separator))
    {
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), began, ended);
        XML_SetCharacterDataHandler(parser_.get(), letters);
        XML_SetStartDoctypeDeclHandler(parser_.get(), doctype);
        XML_SetXmlDeclHandler(parser_.get(), declaration);
        XML_SetProcessingInstructionHandler(parser_.get(), instruction);
    }

    PlanLook all()
    {
        const auto bytes = static_cast<int>(svg_.size());
        const bool is_read = XML_Parse(parser_.get(), svg_.data(), bytes, XML_TRUE) == XML_STATUS_OK;
        if (!is_read && !stopped_) tell("xml", XML_ErrorString(XML_GetErrorCode(parser_.get())));
        std::ranges::sort(look_.ids);
        return std::move(look_);
    }

private:
    static Looking& self(void* looking) { return *static_cast<Looking*>(looking); }
    static void began(void* looking, const XML_Char* name, const XML_Char** attributes)
    {
        self(looking).begin(Name(name), attributes_of(attributes));
    }
    static void ended(void* looking, const XML_Char*) { self(looking).end(); }
    static void letters(void* looking, const XML_Char* letters, int count)
    {
        self(looking).read({letters, static_cast<std::size_t>(count)});
    }
    static void doctype(void* looking, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        self(looking).refuse("doctype", "<!DOCTYPE>");
    }
    static void declaration(void* looking, const XML_Char*, const XML_Char* encoding, int)
    {
        if (!encoding) return;
        std::string name(encoding);
        for (char& c : name) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        if (name != "utf-8") self(looking).tell("encoding", encoding);
    }
    static void instruction(void* looking, const XML_Char* target, const XML_Char*)
    {
        self(looking).tell("instruction", target);
    }

    void tell(std::string_view kind, std::string_view what)
    {
        if (look_.flaws.size() >= k_most_plan_flaws) return stop();
        const XML_Index at = XML_GetCurrentByteIndex(parser_.get());
        look_.flaws.push_back({kind, std::string(what), at < 0 ? 0 : static_cast<std::size_t>(at)});
    }

    // Nothing more is worth reading.
    void refuse(std::string_view kind, std::string_view what)
    {
        if (!stopped_) tell(kind, what);
        stop();
    }

    void stop()
    {
        if (!stopped_) XML_StopParser(parser_.get(), XML_FALSE);
        stopped_ = true;
    }

    TellFlaw teller()
    {
        return [this](std::string_view kind, std::string_view what) { tell(kind, what); };
    }

    void begin(const Name& name, const std::vector<Attribute>& attributes)
    {
        if (stopped_) return;
        if (growths_.empty()) return root(name, attributes);
        if (++elements_ > k_most_plan_elements)
            return refuse("elements", std::to_string(k_most_plan_elements));
        if (growths_.size() >= k_deepest_in_plan) return refuse("deep", std::to_string(k_deepest_in_plan));
        growths_.push_back(growths_.back());
        in_style_ = false;
        if (name.name_space != k_svg) {
            if (!is_plan_note(name.name_space)) tell("element", name.local);
            return;
        }
        if (!is_plan_element(name.local)) return tell("element", name.local);
        if (name.local == "text" && ++texts_ > k_most_plan_texts)
            return refuse("texts", std::to_string(k_most_plan_texts));
        in_style_ = name.local == "style";
        count_numbers(attributes);
        for (const Attribute& one : attributes) take(one);
    }

    void root(const Name& name, const std::vector<Attribute>& attributes)
    {
        growths_.push_back(1);
        if (name.local != "svg" || name.name_space != k_svg) return refuse("no-svg", name.local);
        std::vector<double> box;
        double least = 0;
        const std::string_view written = value_of(attributes, "viewBox");
        if (!each_number(written, [&](double number) { box.push_back(number); })) box.clear();
        if (box.size() == 4) least = std::min(box[2], box[3]);
        const double size = box.size() == 4 ? std::max(box[2], box[3]) : 0;
        const bool is_usual = least >= 20 && size >= 100 && size <= 20'000 && size <= 5 * least &&
                              std::max(box[0], box[1]) <= 2 * size;
        if (!is_usual) return refuse("size", written);
        look_.width = static_cast<float>(box[2]);
        look_.height = static_cast<float>(box[3]);
        bounds_ = {.most = std::max(5 * size, 1'000.0), .thickest = size / 20, .highest_letter = size / 4};
        for (const Attribute& one : attributes) {
            const bool is_of_page = one.name == "width" || one.name == "height" || one.name == "version";
            if (one.name == "transform") tell("style", one.name);
            else if (!is_of_page) take(one);
        }
    }

    void count_numbers(const std::vector<Attribute>& attributes)
    {
        std::size_t count = 0;
        for (const Attribute& one : attributes) {
            if (one.name == "id" || one.name == "class" || one.name == "style") continue;
            each_number(one.value, [&count](double) { ++count; });
        }
        numbers_ += count;
        if (count > k_most_shape_numbers) tell("points", std::to_string(k_most_shape_numbers / 2));
        if (numbers_ > k_most_plan_numbers) refuse("points", std::to_string(k_most_plan_numbers / 2));
    }

    void take(const Attribute& one)
    {
        if (one.name == "id") look_.ids.emplace_back(one.value);
        else if (one.name == "style") check_style(one.value, bounds_, teller());
        else if (one.name == "transform") grow(one.value);
        else if (one.name != "class" && one.name != "lang")
            check_property(one.name, one.value, bounds_, teller());
    }

    void grow(std::string_view transform)
    {
        const double growth = growth_of(transform);
        growths_.back() *= growth;
        const bool is_far = growth == 0 || growths_.back() > k_most_growth;
        bool is_known = true;
        bool is_near = true;
        is_known = each_number(transform, [&](double number) { is_near &= number <= bounds_.most; });
        if (is_far || !is_known || !is_near) tell("number", transform.substr(0, 40));
    }

    void read(std::string_view letters)
    {
        if (stopped_) return;
        if (in_style_) {
            style_.append(letters);
            if (style_.size() > k_most_style_letters)
                refuse("style-letters", std::to_string(k_most_style_letters));
            return;
        }
        for (const char c : letters) letters_ += static_cast<unsigned char>(c) > ' ' ? 1 : 0;
        if (letters_ > k_most_plan_letters) refuse("texts", std::to_string(k_most_plan_letters));
    }

    void end()
    {
        if (stopped_) return;
        if (in_style_) check_style(std::exchange(style_, {}), bounds_, teller());
        in_style_ = false;
        growths_.pop_back();
    }

    std::string_view svg_;
    Parser parser_;
    PlanLook look_;
    PlanBounds bounds_;
    std::vector<double> growths_;  // one for each open element
    std::string style_;
    std::size_t elements_ = 0, numbers_ = 0, texts_ = 0, letters_ = 0;
    bool in_style_ = false;
    bool stopped_ = false;
};

}  // namespace

PlanLook look_at_plan(std::string_view svg)
{
    return Looking(svg).all();
}

}  // namespace text
