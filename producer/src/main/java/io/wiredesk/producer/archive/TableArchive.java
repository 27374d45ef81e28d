package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.source.Input;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.JsonArticle;
import io.wiredesk.producer.source.LineReader;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.producer.source.SourceOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A table whose first row names its columns: values separated by commas, semicolons, tabs or bars. A cursor is the offset of a
 * row in the unpacked bytes.
 */
final class TableArchive implements ArchiveReader {

    private final SourceOptions options;

    TableArchive(SourceOptions options) {
        this.options = options;
    }

    @Override
    public void read(Input input, Cursor from, Archive.Sink sink) throws IOException {
        try (InputStream in = open(input, 0)) {
            char delimiter = TableRow.delimiter(Bytes.head(in));
            Optional<TableRow> header = rows(in, delimiter, Cursor.START).next();
            CSVFormat format = format(delimiter);
            List<String> names = header.map(row -> cells(row, format)).orElse(List.of());
            Cursor first = header.map(TableRow::next).orElse(Cursor.START);
            Cursor at = from.offset() == 0 ? first : from;
            new Rows(input, format, new TableColumns(names), sink).read(at);
        }
    }

    private TableRows rows(InputStream in, char delimiter, Cursor from) {
        return new TableRows(
                new LineReader(in, options.maxBytes(), from.offset(), from.number(Cursor.LINE)),
                delimiter,
                options.maxBytes());
    }

    private static InputStream open(Input input, long offset) throws IOException {
        InputStream in = Bytes.unpacked(input.opener().open());
        in.skipNBytes(offset);
        return in;
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    private static List<String> cells(TableRow row, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(row.text(), format)) {
            return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    /** The rows below the first. */
    private final class Rows {

        private final Input input;
        private final CSVFormat format;
        private final TableColumns columns;
        private final Archive.Sink sink;

        Rows(Input input, CSVFormat format, TableColumns columns, Archive.Sink sink) {
            this.input = input;
            this.format = format;
            this.columns = columns;
            this.sink = sink;
        }

        void read(Cursor from) throws IOException {
            try (InputStream in = open(input, from.offset())) {
                TableRows rows = rows(in, format.getDelimiterString().charAt(0), from);
                for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                    take(row.get());
                }
            }
        }

        private void take(TableRow row) {
            if (!row.whole()) {
                refuse(row, "a quotation mark in it is not closed");
                return;
            }
            if (row.text().isBlank()) {
                return;
            }
            List<String> cells = cells(row, format);
            if (cells.isEmpty() || cells.size() > columns.size()) {
                refuse(row, "it has " + cells.size() + " cells, and the first row names " + columns.size());
            } else {
                sink.item(Item.of(JsonArticle.intake(columns.object(cells), name(row), options)), row.next());
            }
        }

        private void refuse(TableRow row, String detail) {
            sink.item(new Item.Refused(new Intake.Refused(name(row), Refusal.BROKEN_LINE, detail)), row.next());
        }

        private String name(TableRow row) {
            return input.name() + ":" + row.line();
        }
    }
}
