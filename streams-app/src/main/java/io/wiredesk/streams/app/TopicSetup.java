package io.wiredesk.streams.app;

import io.wiredesk.schemas.topic.Topic;
import io.wiredesk.schemas.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;

/** Creates the topics of a lane that are not there yet, and checks those that are. Several may run at once. */
public final class TopicSetup {

    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Topics topics;
    private final int replicationFactor;

    /** @param replicationFactor copies of each new topic; -1 leaves it to the broker */
    public TopicSetup(Topics topics, int replicationFactor) {
        this.topics = topics;
        this.replicationFactor = replicationFactor;
    }

    /**
     * Creates what is missing.
     *
     * @return the names of the topics that this call created
     * @throws StartException when the broker cannot be reached or refuses a topic, or one has another number of partitions
     */
    public List<String> createMissing(Admin admin) {
        Set<String> there = names(admin);
        List<String> created = wanted().filter(topic -> !there.contains(topic.name()))
                .filter(topic -> create(admin, topic))
                .map(NewTopic::name)
                .toList();
        awaitAll(admin);
        verify(admin);
        return created;
    }

    /** A broker hears of a new topic a moment after the controller made it. */
    private void awaitAll(Admin admin) {
        Set<String> wanted = wanted().map(NewTopic::name).collect(Collectors.toSet());
        long end = System.nanoTime() + VISIBLE_WITHIN.toNanos();
        while (!names(admin).containsAll(wanted) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /**
     * Checks that all topics are there and have the partitions that they should have.
     *
     * @throws StartException when one does not, or the broker cannot be reached
     */
    public void verify(Admin admin) {
        Set<String> there = names(admin);
        wanted().map(NewTopic::name)
                .filter(name -> !there.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new StartException("the topic " + name + " does not exist; create the topics first");
                });
        List<String> names = wanted().map(NewTopic::name).toList();
        Brokers.get(admin.describeTopics(names).allTopicNames()).values().forEach(this::verify);
    }

    private void verify(TopicDescription topic) {
        int partitions = topic.partitions().size();
        if (partitions != topics.partitions()) {
            throw new StartException("the topic " + topic.name() + " has " + partitions + " partitions, not "
                    + topics.partitions() + "; give --partitions " + partitions + ", or take another lane");
        }
    }

    private static Set<String> names(Admin admin) {
        return Brokers.get(admin.listTopics().names());
    }

    private boolean create(Admin admin, NewTopic topic) {
        return Brokers.createdNow(admin.createTopics(List.of(topic)).all());
    }

    private Stream<NewTopic> wanted() {
        Stream<NewTopic> typed = topics.typed().stream().map(this::typed);
        return Stream.concat(typed, Stream.of(topic(topics.deadLetters(), topics.deadLettersConfig())));
    }

    private NewTopic typed(Topic<?> topic) {
        return topic(topic.name(), topic.config());
    }

    private NewTopic topic(String name, Map<String, String> config) {
        Optional<Short> copies = replicationFactor < 0 ? Optional.empty() : Optional.of((short) replicationFactor);
        return new NewTopic(name, Optional.of(topics.partitions()), copies).configs(config);
    }
}
