package io.wiredesk.producer.wire;

/** A version of ninjs, such as 2.1. */
record NinjsVersion(int major, int minor) implements Comparable<NinjsVersion> {

    static NinjsVersion of(String text) {
        String[] parts = text.split("\\.");
        return new NinjsVersion(Integer.parseInt(parts[0]), parts.length < 2 ? 0 : Integer.parseInt(parts[1]));
    }

    @Override
    public int compareTo(NinjsVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
