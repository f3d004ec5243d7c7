// The first word of the command line by which the program is started as the process that judges.
export const workerName = 'judge-requests';
