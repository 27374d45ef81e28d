package io.wiredesk.launcher;

import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.launcher.command.Root;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import picocli.CommandLine;

/** The {@code wiredesk} command. */
public final class Wiredesk {

    private Wiredesk() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.system(new FileOutputStream(FileDescriptor.out));
        System.exit(run(terminal, arguments));
    }

    /**
     * Runs a command line.
     *
     * @return the exit code: 0 done, 1 failed, 2 usage
     */
    public static int run(Terminal terminal, String... arguments) {
        CommandLine line = Root.commandLine(terminal);
        int exitCode = line.execute(arguments);
        line.getOut().flush();
        return exitCode;
    }
}
