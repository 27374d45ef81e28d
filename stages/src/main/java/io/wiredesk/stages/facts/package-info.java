/** What documents say about themselves: title, standfirst, people, day, section, tags and rights, each from the source that is trusted most. */
package io.wiredesk.stages.facts;
