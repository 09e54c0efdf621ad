#include "kiosk/check/judge.h"

namespace check {

bundle::Judge judge_with(const Context& context)
{
    bundle::Judge judge;
    judge.facts = [context](const auto&... facts) { return facts_findings(facts..., context); };
    judge.words = [context](const auto&... words) { return words_findings(words..., context); };
    judge.as_of = context.today;
    return judge;
}

}  // namespace check
