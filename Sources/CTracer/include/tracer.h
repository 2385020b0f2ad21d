#ifndef TRACER_H
#define TRACER_H

/// How a traced program ended.
struct tracer_outcome {
  /// How many calls to the kernel it began after it had said that it was ready.
  long calls;
  /// As waitpid tells it.
  int status;
  /// The error number when it could not be run or traced, else 0.
  int error;
};

/// Runs a program and kills it before it begins a call to the kernel.
///
/// Calls are counted from the program's first write to its standard output on: that is how it says that it is ready.
///
/// - path: the program; arguments: its arguments, the name first, ended by NULL.
/// - output: the descriptor that becomes its standard output.
/// - kill: the number of the call to kill it before, from 0; below 0 to let it run to its end.
struct tracer_outcome tracer_run(const char *path, char *const arguments[], int output, long kill);

#endif
