/** Parts a text into sentences and tokens. */
package io.wiredesk.stages.entities.text;
