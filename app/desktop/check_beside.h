#pragma once

/// "zhangfang --check FILE": what the window starts to have large books looked at beside it.
///
/// A process of its own, because SQLite's check of a file cannot be broken off from outside through Qt's
/// driver, and keeps every write of that file waiting while it runs; a process can be ended at any time. It
/// ends by itself when whoever started it is gone.
bool isCheckBeside(int argc, char *argv[]);

/// Prints nothing about a sound file, the first finding about a damaged one; returns a CheckVerdict.
int checkBeside(int &argc, char *argv[]);
