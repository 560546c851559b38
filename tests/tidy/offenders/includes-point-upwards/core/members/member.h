#pragma once

#include "core/base/id.h"
#include "core/members/share_rules.h"
#include "core/people/person.h"
#include "core/labour/entry.h" // offends: labour stands below members
#include "core/cellar/wine.h"  // offends: there is no such room
#include "ui/kit/sentences.h"  // offends
#include "person.h"            // offends: not from the root
