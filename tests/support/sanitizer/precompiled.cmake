# Only under the sanitizers, whose compiler gains most by it: the headers that most sources read, read once. The
# development build reads each header where it is named, so that a missing #include is found there.
find_package(fmt REQUIRED)
find_package(GTest REQUIRED)
find_package(nlohmann_json REQUIRED)

file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "")
add_library(precompiled STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)
target_link_libraries(precompiled PRIVATE fmt::fmt GTest::gtest nlohmann_json::nlohmann_json)
target_precompile_headers(precompiled PRIVATE
  <algorithm> <array> <chrono> <filesystem> <fstream> <functional> <map> <memory> <optional> <random> <set>
  <sstream> <string> <unordered_map> <variant> <vector>
  <fmt/format.h> <gtest/gtest.h> <nlohmann/json.hpp>)

foreach(folder IN ITEMS kiosk tests tests/bench tests/fuzz)
  get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    if(type STREQUAL STATIC_LIBRARY OR type STREQUAL EXECUTABLE)
      target_precompile_headers(${target} REUSE_FROM precompiled)
    endif()
  endforeach()
endforeach()
