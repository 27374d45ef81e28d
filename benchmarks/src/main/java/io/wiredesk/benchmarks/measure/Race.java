package io.wiredesk.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Times contenders over the same items in turn, on the calling thread, by its CPU time: passes over all items until two
 * passes in a row of every contender agree within 5 %. The better of these two counts.
 */
public final class Race<T> {

    private static final double AGREEMENT = 0.05;
    private static final int MIN_PASSES = 2;
    private static final double NANOS_PER_SECOND = 1e9;

    private final List<T> items;
    private final int maxPasses;
    private final Consumer<String> progress;

    /**
     * @param items     at least one
     * @param maxPasses how many passes at most; a contender that has not settled by then says so
     * @param progress  told what runs, one line at a time
     */
    public Race(List<T> items, int maxPasses, Consumer<String> progress) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to time");
        }
        this.items = List.copyOf(items);
        this.maxPasses = Math.max(maxPasses, MIN_PASSES);
        this.progress = progress;
    }

    /** Runs all contenders and says how fast each was, in their order. */
    public List<Speed> run(List<Contender<T>> contenders) {
        List<Lane> lanes = contenders.stream().map(Lane::new).toList();
        for (int pass = 1; pass <= maxPasses && !lanes.stream().allMatch(Lane::settled); pass++) {
            for (Lane lane : lanes) {
                progress.accept("pass " + pass + ", " + lane.contender.name());
                lane.pass();
            }
        }
        return lanes.stream().map(Lane::speed).toList();
    }

    /** A contender's passes so far. */
    private final class Lane {

        private final Contender<T> contender;
        private final List<Double> speeds = new ArrayList<>();
        private final List<Long> last = new ArrayList<>();

        private Lane(Contender<T> contender) {
            this.contender = contender;
        }

        private void pass() {
            last.clear();
            items.forEach(
                    item -> last.add(CpuClock.nanosOf(() -> contender.work().accept(item))));
            long total = Math.max(1, last.stream().mapToLong(Long::longValue).sum());
            speeds.add(items.size() * NANOS_PER_SECOND / total);
        }

        private boolean settled() {
            int passes = speeds.size();
            return passes >= MIN_PASSES && Math.abs(speeds.get(passes - 1) / speeds.get(passes - 2) - 1) <= AGREEMENT;
        }

        private Speed speed() {
            int passes = speeds.size();
            double better = Math.max(speeds.get(passes - 1), speeds.get(passes - 2));
            return new Speed(contender.name(), better, Spread.of(speeds), passes, settled(), Percentiles.ofNanos(last));
        }
    }
}
