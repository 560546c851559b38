# What every target of the house shares: the language, the warnings, Qt's strictness, ccache and a fast linker.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTORCC ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_link_options(-fuse-ld=mold)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Sql Svg Widgets PrintSupport Charts Test LinguistTools)
find_package(PkgConfig REQUIRED)
find_package(Boost REQUIRED)
find_package(ICU REQUIRED COMPONENTS i18n uc)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.16)

add_library(zhangfang_options INTERFACE)
target_compile_options(zhangfang_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
    -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual)
option(ZHANGFANG_WERROR "Treat warnings as errors" OFF)
if(ZHANGFANG_WERROR)
    target_compile_options(zhangfang_options INTERFACE -Werror)
endif()
option(ZHANGFANG_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
if(ZHANGFANG_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
target_compile_definitions(zhangfang_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_KEYWORDS
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(zhangfang_options INTERFACE ${PROJECT_SOURCE_DIR})
