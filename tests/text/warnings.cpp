#include <glib.h>
#include <gtest/gtest.h>

// Pango complains on standard error where nobody looks. In tests a complaint is a failure.
namespace {

void fail(const char* domain, GLogLevelFlags, const char* message, void*)
{
    ADD_FAILURE() << (domain ? domain : "GLib") << " says: " << message;
}

class Warnings : public testing::Environment {
    void SetUp() override { g_log_set_default_handler(fail, nullptr); }
};

const testing::Environment* const k_warnings = testing::AddGlobalTestEnvironment(new Warnings);

}  // namespace
