package io.wiredesk.benchmarks.pipeline;

import static io.wiredesk.benchmarks.report.TextTable.number;

import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.measure.Percentiles;
import io.wiredesk.benchmarks.measure.Spread;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.benchmarks.report.SpeedTable;
import io.wiredesk.benchmarks.report.TextTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the pipeline does with an archive.
 *
 * @param rows     the stages alone first
 * @param latency  empty when it was not asked for
 * @param mismatch what came out otherwise than the stages alone have it; empty when nothing did
 */
record PipelineReport(
        Machine machine,
        Data data,
        int repetitions,
        List<Row> rows,
        Optional<UnderLoad> latency,
        Optional<String> mismatch)
        implements Report {

    /**
     * What was put in.
     *
     * @param repeated left out, because their key was there before
     * @param refused  left out, because they are no articles to the producer
     * @param units    UTF-16 units of all documents
     * @param enriched how many of the articles the stages accept
     */
    record Data(List<String> archives, int articles, int repeated, int refused, long units, int enriched) {}

    /**
     * One way to process the articles.
     *
     * @param perSecond     articles a second of wall time, over the repetitions
     * @param ofStagesAlone the same as a share of the stages alone in the same repetition
     * @param cost          CPU milliseconds for an article; of the repetition with the middle speed
     */
    record Row(String name, Spread perSecond, Spread ofStagesAlone, Run.Cost cost) {

        /**
         * Sums up.
         *
         * @param runs  one per repetition
         * @param alone the stages alone in the same repetitions
         */
        static Row of(String name, List<Run> runs, List<Run> alone) {
            List<Run> bySpeed = runs.stream()
                    .sorted(Comparator.comparingDouble(Run::articlesPerSecond))
                    .toList();
            Spread shares = Spread.of(IntStream.range(0, runs.size())
                    .mapToObj(
                            i -> runs.get(i).articlesPerSecond() / alone.get(i).articlesPerSecond())
                    .toList());
            return new Row(
                    name,
                    Spread.of(runs.stream().map(Run::articlesPerSecond).toList()),
                    shares,
                    bySpeed.get(bySpeed.size() / 2).cost());
        }
    }

    /** From the append of the raw record to the commit of what it became, in milliseconds. */
    record UnderLoad(double perSecond, long warmUpSeconds, long seconds, Percentiles millis) {}

    @Override
    public boolean isRight() {
        return mismatch.isEmpty();
    }

    @Override
    public String text() {
        return String.join(
                "\n\n",
                machine.line() + "\n" + dataLine(),
                speeds().toString(),
                costs().toString(),
                latencyLine(),
                checkLine());
    }

    private String dataLine() {
        return String.join(", ", data.archives()) + ": " + data.articles() + " articles, " + data.units()
                + " characters ("
                + data.repeated() + " repeated and " + data.refused() + " refused ones left out); " + repetitions
                + " repetitions after a warm-up";
    }

    private TextTable speeds() {
        TextTable table = new TextTable("min median max", "articles/s", "of the stages alone");
        rows.forEach(row -> table.row(
                row.name(), SpeedTable.spread(row.perSecond(), 1), SpeedTable.spread(row.ofStagesAlone(), 2)));
        return table;
    }

    private TextTable costs() {
        TextTable table = new TextTable("CPU ms/article", "stages", "application", "broker", "benchmark", "JVM");
        rows.forEach(row -> table.row(row.name(), cells(row.cost())));
        return table;
    }

    private static String[] cells(Run.Cost cost) {
        return new String[] {
            number(cost.stages(), 3),
            number(cost.application(), 3),
            number(cost.broker(), 3),
            number(cost.benchmark(), 3),
            number(cost.machine(), 3)
        };
    }

    private String latencyLine() {
        return latency.map(it -> "latency at " + number(it.perSecond(), 1) + " articles/s over " + it.seconds()
                        + " s, after " + it.warmUpSeconds() + " s: p50 "
                        + number(it.millis().p50(), 0) + " ms, p99 "
                        + number(it.millis().p99(), 0) + " ms, longest "
                        + number(it.millis().max(), 0) + " ms")
                .orElse("latency not measured");
    }

    private String checkLine() {
        return mismatch.map(what -> "WRONG: " + what)
                .orElse("right: what came out equals what the stages alone give, " + data.enriched() + " enriched and "
                        + (data.articles() - data.enriched()) + " rejected");
    }
}
