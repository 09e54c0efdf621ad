#include "kiosk/pages/fact_keys.h"

namespace pages {

const char* key_of(content::Cost cost)
{
    switch (cost) {
        case content::Cost::free: return "cost.free";
        case content::Cost::paid: return "cost.paid";
        case content::Cost::varies: return "cost.varies";
        case content::Cost::unknown: break;
    }
    return nullptr;
}

const char* key_of(content::Start start)
{
    switch (start) {
        case content::Start::walk_in: return "start.walk-in";
        case content::Start::phone: return "start.phone";
        case content::Start::email: return "start.email";
        case content::Start::book: return "start.book";
        case content::Start::referral: break;
    }
    return "start.referral";
}

const char* key_of(content::Interpreter interpreter)
{
    switch (interpreter) {
        case content::Interpreter::provided: return "interpreter.provided";
        case content::Interpreter::ask: return "interpreter.ask";
        case content::Interpreter::bring: return "interpreter.bring";
        case content::Interpreter::unknown: break;
    }
    return nullptr;
}

const char* key_of(content::Wheelchair wheelchair)
{
    switch (wheelchair) {
        case content::Wheelchair::full: return "wheelchair.full";
        case content::Wheelchair::partly: return "wheelchair.partly";
        case content::Wheelchair::none: return "wheelchair.none";
        case content::Wheelchair::unknown: break;
    }
    return nullptr;
}

}  // namespace pages
