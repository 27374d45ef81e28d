/**
 * Takes out of a page, or of a plain text, what is not its story. {@code Cleaner} runs {@code Step}s in a fixed order over one
 * {@code Draft}: first those that follow rules, then the model ({@code RegionStep} for pages, {@code LineStep} for plain text), then
 * the memory of the source, then those that name what went. What they build on knows nothing of them: {@code ledger} holds what was
 * cut, {@code lines} tells what a single line is, {@code phrases} reads the rule files, {@code score} holds the models,
 * {@code memory} what a source repeats.
 */
package io.wiredesk.stages.clean;
