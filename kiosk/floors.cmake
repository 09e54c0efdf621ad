# kiosk_module(NAME [USES module...] [PUBLICLY target...] [PRIVATELY target...])
#
# One folder of kiosk/ as a library. USES names the modules it may include; they must stand above it in the
# list of kiosk/CMakeLists.txt, so that the order of that list is the order of the floors. The build fails
# when a source includes a module that is not named (check_floor.cmake).
function(kiosk_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES;PUBLICLY;PRIVATELY")
  foreach(used IN LISTS arg_USES)
    if(NOT TARGET kiosk_${used})
      message(FATAL_ERROR "module '${name}' uses '${used}', which is not on a lower floor")
    endif()
  endforeach()

  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
  list(TRANSFORM arg_USES PREPEND kiosk_ OUTPUT_VARIABLE used_targets)
  if(sources)
    add_library(kiosk_${name} STATIC ${sources} ${headers})
    target_include_directories(kiosk_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(kiosk_${name} PUBLIC ${used_targets} ${arg_PUBLICLY}
                                        PRIVATE kiosk_warnings ${arg_PRIVATELY})
  else()
    add_library(kiosk_${name} INTERFACE)
    target_include_directories(kiosk_${name} INTERFACE ${PROJECT_SOURCE_DIR})
    target_link_libraries(kiosk_${name} INTERFACE ${used_targets} ${arg_PUBLICLY})
  endif()

  set(stamp ${CMAKE_CURRENT_BINARY_DIR}/${name}.floor)
  add_custom_command(OUTPUT ${stamp}
    COMMAND ${CMAKE_COMMAND} -Dmodule=${name} "-Duses=${arg_USES}"
            -P ${CMAKE_CURRENT_SOURCE_DIR}/check_floor.cmake
    COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    DEPENDS ${sources} ${headers} ${CMAKE_CURRENT_SOURCE_DIR}/check_floor.cmake
    COMMENT "Floor of ${name}" VERBATIM)
  add_custom_target(floor_${name} ALL DEPENDS ${stamp})
  add_dependencies(kiosk_${name} floor_${name})
endfunction()
