// drizzle-kit takes every table that a module exports; this one exports all of them, whatever they are called.
module.exports = require('./schema/schema.ts').schema
