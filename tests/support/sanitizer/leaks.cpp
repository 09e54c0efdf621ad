// What the sanitizers need of a program that draws; linked under them only.

// Graphics drivers keep memory until the process ends. Once a driver is unloaded, the leak sanitizer can
// neither tell whose memory that is nor be told to pass over it; so under the sanitizer libraries stay
// loaded.
extern "C" int dlclose(void*)
{
    return 0;
}

// A driver's thread-local memory is no more than a guess to clang 16 and g++ 12, which take a header from
// before it that glibc no longer writes; once in a hundred runs they follow what they find there, and crash.
// Left alone, it is memory of the linker, which is looked through as a whole.
extern "C" const char* __asan_default_options()
{
    return "intercept_tls_get_addr=0";
}
