"""How other projects find exported C: a CMake project and a pkg-config file."""

from __future__ import annotations

from collections.abc import Sequence

from nukernels.export.texts import FLAGS, FLAGS_EXPLAINED


def cmake(units: Sequence[str], headers: Sequence[str]) -> str:
    """A project that compiles, tests and installs the library."""
    sources = " ".join(n for n in units if n != "selftest.c")
    installed = " ".join([*headers, *sources.split()])  # the .c files too: header-only use includes them
    return f"""\
cmake_minimum_required(VERSION 3.16)
project(nukernels VERSION 0.1.0 LANGUAGES C)
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release)
endif()

{FLAGS_EXPLAINED}
add_library(nukernels {sources})
set_target_properties(nukernels PROPERTIES C_STANDARD 99 C_EXTENSIONS OFF POSITION_INDEPENDENT_CODE ON)
target_compile_options(nukernels PRIVATE {FLAGS})
target_link_libraries(nukernels PUBLIC m)
target_include_directories(nukernels PUBLIC
  $<BUILD_INTERFACE:${{CMAKE_CURRENT_SOURCE_DIR}}>
  $<INSTALL_INTERFACE:${{CMAKE_INSTALL_INCLUDEDIR}}/nukernels>)
add_library(nukernels::nukernels ALIAS nukernels)

enable_testing()
add_executable(selftest selftest.c)
target_link_libraries(selftest PRIVATE nukernels)
add_test(NAME selftest COMMAND selftest)

install(TARGETS nukernels EXPORT nukernels-targets)
install(FILES {installed}
  DESTINATION ${{CMAKE_INSTALL_INCLUDEDIR}}/nukernels)
install(EXPORT nukernels-targets NAMESPACE nukernels:: DESTINATION ${{CMAKE_INSTALL_LIBDIR}}/cmake/nukernels)
write_basic_package_version_file(nukernels-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES nukernels-config.cmake ${{CMAKE_CURRENT_BINARY_DIR}}/nukernels-config-version.cmake
  DESTINATION ${{CMAKE_INSTALL_LIBDIR}}/cmake/nukernels)
configure_file(nukernels.pc.in nukernels.pc @ONLY)
install(FILES ${{CMAKE_CURRENT_BINARY_DIR}}/nukernels.pc DESTINATION ${{CMAKE_INSTALL_LIBDIR}}/pkgconfig)
"""


CMAKE_CONFIG = 'include("${CMAKE_CURRENT_LIST_DIR}/nukernels-targets.cmake")\n'

PKG_CONFIG = """\
prefix=@CMAKE_INSTALL_PREFIX@
libdir=@CMAKE_INSTALL_FULL_LIBDIR@
includedir=@CMAKE_INSTALL_FULL_INCLUDEDIR@/nukernels

Name: nukernels
Description: Kernels of neutrino physics in magnetised, dense and gauge-charged matter
Version: @PROJECT_VERSION@
Libs: -L${libdir} -lnukernels -lm
Cflags: -I${includedir}
"""
