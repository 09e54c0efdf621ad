// Graphics drivers keep memory until the process ends. Once a driver is unloaded, the leak sanitizer can
// neither tell whose memory that is nor be told to pass over it; so under the sanitizer libraries stay
// loaded.
extern "C" int dlclose(void*)
{
    return 0;
}
