package io.wiredesk.producer.robots;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.wiredesk.producer.content.Resource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one site's robots.txt says (RFC 9309): which addresses a robot may ask for, how long it waits in between, and which
 * collectors of training data are shut out.
 */
public final class Robots {

    /** The name that rules are looked up by. */
    public static final String AGENT = "wiredesk";

    /** RFC 9309, section 2.5: what is behind it need not be read. */
    static final int MAX_BYTES = 500 * 1024;

    private static final List<String> TRAINING_AGENTS = Resource.lines(Robots.class, "training-agents.txt");

    private final BaseRobotRules rules;
    private final Map<String, BaseRobotRules> training;

    private Robots(BaseRobotRules rules, Map<String, BaseRobotRules> training) {
        this.rules = rules;
        this.training = training;
    }

    /** The rules of a file, which stands at {@code address}. */
    public static Robots of(URI address, byte[] file) {
        byte[] head = Arrays.copyOf(file, Math.min(file.length, MAX_BYTES));
        String text = new String(head, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        Map<String, BaseRobotRules> training = new TreeMap<>();
        TRAINING_AGENTS.stream()
                .filter(agent -> text.contains(agent.toLowerCase(Locale.ROOT)))
                .forEach(agent -> training.put(agent, rules(address, head, agent)));
        return new Robots(rules(address, head, AGENT), training);
    }

    /** A site without rules. */
    static Robots allowingAll() {
        return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), Map.of());
    }

    /** A site whose rules cannot be read for now: RFC 9309 has a robot stay away. */
    static Robots allowingNone() {
        return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), Map.of());
    }

    /** The rules of a file for a robot of this name. */
    static BaseRobotRules rules(URI address, byte[] file, String agent) {
        // The parser keeps state, so each file has its own.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        return parser.parseContent(address.toString(), file, "text/plain", List.of(agent.toLowerCase(Locale.ROOT)));
    }

    /** Whether an address may be asked for. */
    public boolean allows(URI address) {
        return rules.isAllowed(address.toString());
    }

    /** How long to wait between two requests; empty when the file does not say. */
    public Optional<Duration> crawlDelay() {
        return rules.getCrawlDelay() == BaseRobotRules.UNSET_CRAWL_DELAY
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(rules.getCrawlDelay()));
    }

    /** The collectors of training data that are shut out from an address, in order. */
    public List<String> trainingAgentsRefused(URI address) {
        return training.entrySet().stream()
                .filter(agent -> !agent.getValue().isAllowed(address.toString()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
