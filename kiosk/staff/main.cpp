#include "kiosk/staff/run.h"

int main(int count, char** words)
{
    return staff::run(count, words);
}
