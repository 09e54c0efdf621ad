// What the leak sanitizer has to know about libgettextpo; linked under the sanitizer only.

// Version 0.21 loses a few bytes for every text that it reads or is given: names of files and contexts.
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libgettextpo.so\n";
}

// Else it would say so on every run, between what a program says.
extern "C" const char* __lsan_default_options()
{
    return "print_suppressions=0";
}
