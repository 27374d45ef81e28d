package io.wiredesk.launcher.embedded;

import io.wiredesk.launcher.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;

/** Ports: of the loopback interface, on which everything embedded listens, and others that are asked for. */
public final class Ports {

    /** The loopback interface by number: {@code localhost} is another address on some machines. */
    public static final String HOST = "127.0.0.1";

    private Ports() {}

    /** A port that nobody listens on now. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Failure("no free port on " + HOST + ": " + e.getMessage(), e);
        }
    }

    /**
     * The port to listen on.
     *
     * @param wanted    the port that the user asked for; 0 asks for any
     * @param preferred the port to take when the user asked for none and it is free
     * @param option    the option that asks for the port, for the message
     * @throws Failure when the user asked for a port that is taken
     */
    static int choose(OptionalInt wanted, int preferred, String option) {
        int port = wanted.orElse(preferred);
        if (port != 0 && isFree(port)) {
            return port;
        }
        if (wanted.orElse(0) != 0) {
            throw new Failure("port " + port + " is taken: give another with " + option + ", or 0 for any free one");
        }
        return free();
    }

    /**
     * Sees to it that something can listen on a port, before anything is started that would have to be stopped again.
     *
     * @param options that ask for host and port, for the message
     * @throws Failure when nothing can
     */
    public static void check(String host, int port, String options) {
        try {
            bind(host, port);
        } catch (IOException e) {
            throw new Failure(
                    "port " + port + " of " + host + " is taken, or no address of this machine: give another with "
                            + options,
                    e);
        }
    }

    private static boolean isFree(int port) {
        try {
            bind(HOST, port);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void bind(String host, int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        }
    }
}
