import workerpool from "workerpool";

/**
 * The process in which the pool calculates: it runs the function `name` of a worker's file. Whatever it is given to
 * read, it can neither write a file nor start a program, and knows nothing of the server's environment; when it ends,
 * only its task does.
 */
workerpool.worker({
  run: async (file: string, name: string, given: unknown) => (await import(file))[name](given),
});
