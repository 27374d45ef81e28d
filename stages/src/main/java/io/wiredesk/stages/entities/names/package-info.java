/** Names by rules, beside those of the tagger: what they are, where they begin and end, and which class a story holds them for. */
package io.wiredesk.stages.entities.names;
