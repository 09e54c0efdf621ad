cmake_minimum_required(VERSION 3.25)

# Fails if kiosk/${module} includes a kiosk module that is not in ${uses}. Linking alone cannot catch this:
# every module sees the same include directory, and a header-only reach links without a complaint.
file(GLOB sources "kiosk/${module}/*.cpp" "kiosk/${module}/*.h")
set(wrong "")
foreach(source IN LISTS sources)
  file(STRINGS "${source}" lines REGEX "^ *# *include *[\"<](kiosk|\\.\\.)/")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^ *# *include *[\"<]kiosk/([a-z0-9_]+)/.*" "\\1" other "${line}")
    if(NOT other STREQUAL module AND NOT other IN_LIST uses)
      string(APPEND wrong "  ${source}: ${line}\n")
    endif()
  endforeach()
endforeach()
if(wrong)
  message(FATAL_ERROR "${module} may include only: ${uses}\n${wrong}")
endif()
