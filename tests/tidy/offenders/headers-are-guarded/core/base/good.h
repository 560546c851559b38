// A word on what this is may stand above.
#pragma once
