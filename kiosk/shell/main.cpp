#include "kiosk/shell/run.h"

int main(int count, char** words)
{
    return shell::run(count, words);
}
