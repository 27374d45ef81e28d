package io.wiredesk.producer.http;

import io.wiredesk.producer.content.TooLargeException;
import io.wiredesk.producer.http.FetchException.Kind;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Fetches an address over HTTP with bounds on size, time and redirects; TLS is verified. Redirects are followed by hand, and no
 * socket connects to a loopback, private, link-local or otherwise special address unless that is allowed. Proxies are not used:
 * behind one nobody could say what is asked. Safe for use by several threads.
 */
public final class Fetcher {

    static final int MAX_REDIRECTS = 5;

    private final OkHttpClient client;
    private final Duration timeout;
    private final int maxBytes;

    /**
     * Creates one.
     *
     * @param timeout      longest time for an address, redirects and body included
     * @param maxBytes     largest body, as it is sent and without its encoding
     * @param allowPrivate whether addresses that are not public may be asked
     */
    public Fetcher(Duration timeout, int maxBytes, boolean allowPrivate) {
        this(timeout, maxBytes, AddressGuard.of(allowPrivate));
    }

    /** One with rules and names of its own. */
    public Fetcher(Duration timeout, int maxBytes, Predicate<InetAddress> allowed, Dns names) {
        this(timeout, maxBytes, new AddressGuard(allowed, names));
    }

    private Fetcher(Duration timeout, int maxBytes, AddressGuard guard) {
        this.client = new OkHttpClient.Builder()
                .dns(guard)
                .socketFactory(new GuardedSockets(guard))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectionPool(new ConnectionPool(8, 20, TimeUnit.SECONDS))
                .addNetworkInterceptor(chain -> OneRequest.of(chain.proceed(chain.request())))
                .connectTimeout(timeout)
                .readTimeout(timeout)
                .build();
        this.timeout = timeout;
        this.maxBytes = maxBytes;
    }

    /**
     * Fetches an address.
     *
     * @throws FetchException    when it is refused, cannot be reached, or answers with anything but success
     * @throws TooLargeException when the body is above the bound
     */
    public Fetched fetch(URI address) throws FetchException, TooLargeException {
        Fetched fetched = ask(Question.of(address));
        if (fetched.status() != 200) {
            throw new FetchException(
                    Kind.STATUS, fetched.address(), "the server answered " + fetched.status() + "; check the address");
        }
        return fetched;
    }

    /**
     * Asks for an address, and gives whatever the server answers after its redirects. Of an answer that is no success the body is
     * left unread.
     *
     * @throws FetchException    when it is refused or cannot be reached
     * @throws TooLargeException when the body is above the bound
     */
    public Fetched ask(Question question) throws FetchException, TooLargeException {
        Exchange exchange = new Exchange(client, timeout, maxBytes);
        URI at = question.address();
        Optional<URI> moved = Optional.empty();
        boolean permanent = true;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            AddressGuard.checkForm(at);
            Exchange.Answer answer = exchange.send(question.request(at), at);
            if (answer.redirect().isEmpty()) {
                return fetched(at, moved, answer, exchange);
            }
            at = answer.redirect().get();
            permanent &= answer.status() == 301 || answer.status() == 308;
            moved = permanent ? Optional.of(at) : moved;
        }
        throw new FetchException(
                Kind.TOO_MANY_REDIRECTS, question.address(), "more than " + MAX_REDIRECTS + " redirects");
    }

    /**
     * Sends a form, and follows no redirect.
     *
     * @throws FetchException    when the address is refused or cannot be reached
     * @throws TooLargeException when the body of the answer is above the bound
     */
    public Fetched post(URI address, Map<String, String> form) throws FetchException, TooLargeException {
        AddressGuard.checkForm(address);
        FormBody.Builder body = new FormBody.Builder(StandardCharsets.UTF_8);
        form.forEach(body::add);
        Request request = Question.addressed(address).post(body.build()).build();
        Exchange exchange = new Exchange(client, timeout, maxBytes);
        return fetched(address, Optional.empty(), exchange.send(request, address), exchange);
    }

    private static Fetched fetched(URI at, Optional<URI> moved, Exchange.Answer answer, Exchange exchange) {
        return new Fetched(at, moved, answer.status(), answer.headers(), answer.body(), exchange.took());
    }
}
