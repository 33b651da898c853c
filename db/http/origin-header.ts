/** How the accepting process tells a route or page under which origin its reader finds the desk; nobody else may. */
export const originHeader = 'x-ravobit-origin'
