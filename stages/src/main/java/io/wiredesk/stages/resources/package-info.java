/** What the module ships beside its classes: lists, tables, rules and models. */
package io.wiredesk.stages.resources;
