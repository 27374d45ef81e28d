package io.wiredesk.benchmarks.entities;

import io.wiredesk.benchmarks.entities.EntityReport.Quality;
import io.wiredesk.benchmarks.entities.EntityReport.SpeedOf;
import io.wiredesk.benchmarks.measure.Contender;
import io.wiredesk.benchmarks.measure.CpuClock;
import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.measure.Race;
import io.wiredesk.benchmarks.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** How well and how fast names are found, joined, ranked and given their quotes, beside OpenNLP trained on the same data. */
public final class EntityBench {

    private static final long SLOW_NANOS = 200_000_000;

    private final EntityData data;
    private final Options options;
    private final Consumer<String> progress;

    /**
     * What to measure.
     *
     * @param passes     over a set at most to measure the speed; 0 to leave it out
     * @param iterations that OpenNLP is trained for; 0 to leave it out
     * @param work       where its model is kept
     */
    public record Options(int passes, int iterations, Path work) {}

    /**
     * @param folder   with the sets
     * @param progress told what runs, one line at a time
     */
    public EntityBench(Path folder, Options options, Consumer<String> progress) {
        this.data = new EntityData(folder);
        this.options = options;
        this.progress = progress;
    }

    public Report run() {
        Footprint.Loaded loaded = Footprint.load();
        Wiredesk wiredesk = new Wiredesk(loaded.finder());
        List<Recogniser> recognisers = new ArrayList<>(List.of(wiredesk));
        OpenNlpTraining training = new OpenNlpTraining(options.work(), options.iterations(), progress);
        if (options.iterations() > 0) {
            recognisers.add(new OpenNlp(training.model(data.folder())));
        }
        List<Quality> quality = new ArrayList<>(names(recognisers));
        progress.accept("confidence");
        quality.addAll(ConfidenceQuality.measure(data, wiredesk));
        quality.addAll(aliases(wiredesk));
        quality.add(salience(wiredesk));
        quality.addAll(QuoteQuality.measure(wiredesk));
        Optional<String> how = options.iterations() > 0 ? Optional.of(training.how()) : Optional.empty();
        return new EntityReport(Machine.here(), loaded.footprint(), how, quality, speed(recognisers));
    }

    private List<Quality> names(List<Recogniser> recognisers) {
        List<Quality> qualities = new ArrayList<>();
        for (Map.Entry<String, List<Labelled>> set : data.named().entrySet()) {
            for (Recogniser recogniser : recognisers) {
                progress.accept("names of " + set.getKey() + ", " + recogniser.name());
                SpanQuality quality = new SpanQuality();
                set.getValue().forEach(document -> quality.add(document.names(), recogniser.names(document)));
                qualities.add(new Quality("names, " + set.getKey(), recogniser.name(), quality.figures()));
            }
        }
        return qualities;
    }

    private List<Quality> aliases(Wiredesk wiredesk) {
        progress.accept("aliases");
        GoldMentions mentions = new GoldMentions();
        AliasQuality gold = new AliasQuality();
        AliasQuality apart = new AliasQuality();
        AliasQuality predicted = new AliasQuality();
        for (Labelled document : data.coreference()) {
            gold.add(document.text(), document.names(), mentions.join(document));
            Labelled withoutDemonyms = mentions.withoutDemonyms(document);
            apart.add(document.text(), withoutDemonyms.names(), mentions.join(withoutDemonyms));
            predicted.add(document.text(), document.names(), wiredesk.names(document));
        }
        return List.of(
                new Quality("aliases, gold mentions", wiredesk.name(), gold.figures()),
                new Quality("aliases, gold mentions that are no demonyms", wiredesk.name(), apart.figures()),
                new Quality("aliases, mentions found", wiredesk.name(), predicted.figures()));
    }

    private Quality salience(Wiredesk wiredesk) {
        progress.accept("salience");
        SalienceQuality quality = new SalienceQuality();
        data.gum()
                .forEach(article -> quality.add(article, wiredesk.find(article).entities()));
        return new Quality("salience, gum-news", wiredesk.name(), quality.figures());
    }

    private Optional<SpeedOf> speed(List<Recogniser> recognisers) {
        List<Labelled> documents =
                data.named().values().stream().flatMap(List::stream).toList();
        if (options.passes() == 0 || documents.isEmpty()) {
            return Optional.empty();
        }
        List<Contender<Labelled>> contenders = recognisers.stream()
                .map(recogniser -> new Contender<Labelled>(recogniser.name(), recogniser::names))
                .toList();
        int tokens = documents.stream().mapToInt(Labelled::tokens).sum();
        Recogniser ours = recognisers.get(0);
        List<Labelled> all = new ArrayList<>(documents);
        all.addAll(data.coreference());
        int slow = (int) all.stream()
                .filter(document -> CpuClock.nanosOf(() -> ours.names(document)) > SLOW_NANOS)
                .count();
        return Optional.of(new SpeedOf(
                documents.size(),
                tokens,
                new Race<>(documents, options.passes(), progress).run(contenders),
                Scaling.of(documents, ours::names),
                all.size(),
                slow));
    }
}
