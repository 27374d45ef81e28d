package io.wiredesk.stages.clean.score;

/** The features of one block as numbers, filled in a fixed order. */
final class Row {

    final float[] values;
    private int size;

    Row(int capacity) {
        values = new float[capacity];
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void add(float value) {
        values[size++] = value;
    }

    void add(boolean value) {
        values[size++] = value ? 1 : 0;
    }
}
