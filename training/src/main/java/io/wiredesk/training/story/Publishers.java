package io.wiredesk.training.story;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who published a page, so that pages of one publisher are never on both sides of a split. */
final class Publishers {

    private static final Pattern ARCHIVED = Pattern.compile("web\\.archive\\.org/web/[^/]+/(.+)");
    private static final int SHORT_LABEL = 3;

    private Publishers() {}

    /** The registrable domain of an address, as far as its shape tells; of the page's id when there is no address. */
    static String of(String address, String id) {
        Matcher archived = ARCHIVED.matcher(address);
        String url = archived.find() ? archived.group(1) : address.isEmpty() ? id : address;
        int scheme = url.lastIndexOf("::");
        String rest = scheme >= 0
                ? url.substring(scheme + 2)
                : url.substring(url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3);
        String[] labels = rest.toLowerCase(Locale.ROOT).split("[/:?#]")[0].split("[-.](?=[^-.]*$)|\\.");
        int size = labels.length;
        if (size < 2) {
            return rest;
        }
        boolean country = size > 2 && labels[size - 1].length() == 2 && labels[size - 2].length() <= SHORT_LABEL;
        String last = labels[size - 2] + '.' + labels[size - 1];
        return country ? labels[size - 3] + '.' + last : last;
    }
}
