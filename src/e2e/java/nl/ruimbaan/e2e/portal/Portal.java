package nl.ruimbaan.e2e.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The built jar, running on a free port with a database of its own under {@code target}. */
public final class Portal implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);
    private static @Nullable Portal shared;
    private static @Nullable Portal drafts;

    private final String name;
    private final List<String> launcher;
    private final List<String> arguments;
    private final Map<String, String> environment;
    private final int port;
    private final Path folder;
    private @Nullable Process process;

    private Portal(String name, Map<String, String> environment, List<String> arguments) {
        this(
                name,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        System.getProperty("ruimbaan.jar", "target/ruimbaan.jar")),
                environment,
                arguments);
    }

    private Portal(String name, List<String> launcher, Map<String, String> environment, List<String> arguments) {
        this.name = name;
        this.launcher = launcher;
        this.environment = environment;
        this.arguments = arguments;
        port = freePort();
        folder = Path.of("target", "e2e", name).toAbsolutePath();
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** The demo, started once for all journeys that need no portal of their own. */
    public static synchronized Portal demo() {
        if (shared == null) {
            shared = demo("demo");
        }
        return shared;
    }

    /** A demo for journeys that leave unfinished texts, so that nobody finds them who begins anew. */
    public static synchronized Portal drafts() {
        if (drafts == null) {
            drafts = demo("drafts");
        }
        return drafts;
    }

    /** A demo of one's own, to do with as one likes. */
    public static Portal demo(String name) {
        return demo(name, List.of());
    }

    private static Portal demo(String name, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of("--spring.profiles.active=demo"));
        arguments.addAll(more);
        var portal = new Portal(name, Map.of(), arguments);
        portal.startEmpty();
        portal.waitUntil(() -> portal.log().contains("Ruimbaan is ready"));
        return portal;
    }

    /** A demo that knows its own address, as mail needs it, and looks each second whether there is any. */
    public static Portal mailing(String name) {
        List<String> arguments = new ArrayList<>(List.of("--spring.profiles.active=demo", "--ruimbaan.mail.every=1s"));
        var portal = new Portal(name, Map.of(), arguments);
        arguments.add("--ruimbaan.address=http://127.0.0.1:" + portal.port());
        portal.startEmpty();
        portal.waitUntil(() -> portal.log().contains("Ruimbaan is ready"));
        return portal;
    }

    /** A demo that looks each second whether there is something to push, and may push to that machine. */
    public static Portal pushing(String name, String maker) {
        return demo(name, List.of("--ruimbaan.push.every=1s", "--ruimbaan.push.services=" + maker));
    }

    /** A portal in which nobody has an account yet. */
    public static Portal empty(String name) {
        var portal = new Portal(name, Map.of(), List.of("--server.address=127.0.0.1"));
        portal.startEmpty();
        return portal;
    }

    /** A portal in which nobody has an account yet, started by the script of the folder that is built to run from. */
    public static Portal fromFolder(String name, Map<String, String> environment) {
        String script = Path.of(System.getProperty("ruimbaan.folder", "target/ruimbaan"), "bin", "ruimbaan")
                .toString();
        Map<String, String> all = new HashMap<>(Map.of("JAVA_HOME", System.getProperty("java.home")));
        all.putAll(environment);
        var portal = new Portal(name, List.of(script), all, List.of("--server.address=127.0.0.1"));
        portal.startEmpty();
        return portal;
    }

    /** A demo on PostgreSQL. */
    public static Portal demoOn(String name, Map<String, String> database) {
        var portal = new Portal(name, database, List.of("--spring.profiles.active=postgres,demo"));
        portal.startEmpty();
        portal.waitUntil(() -> portal.log().contains("Ruimbaan is ready"));
        return portal;
    }

    /** A demo on what is put into its folder first. */
    public static Portal restored(String name, Consumer<Path> fill) {
        var portal = new Portal(name, Map.of(), List.of("--spring.profiles.active=demo"));
        portal.empty();
        portal.folder.toFile().mkdirs();
        fill.accept(portal.folder);
        portal.start();
        return portal;
    }

    /** Where its database is. */
    public Path folder() {
        return folder;
    }

    public int port() {
        return port;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    public String log() {
        try {
            return Files.readString(logFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The code that an empty portal writes in its log. */
    public String setUpCode() {
        Matcher line = Pattern.compile("use this code once: (\\S+)").matcher(log());
        if (!line.find()) {
            throw new AssertionError("No set-up code in " + logFile());
        }
        return line.group(1);
    }

    /** Starts on the data that is there, and answers when the sign-in page does. */
    public void start() {
        List<String> command = new ArrayList<>(launcher);
        command.addAll(List.of("--server.port=" + port, "--ruimbaan.data=" + folder));
        command.addAll(arguments);
        try {
            Files.createDirectories(folder);
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        waitUntil(this::answers);
    }

    /** Says so when it has stopped. */
    public void mustRun() {
        if (process == null || !process.isAlive()) {
            throw new IllegalStateException("The portal " + name + " does not run.");
        }
    }

    /** SIGTERM, and waits until it has stopped; answers with the exit code. */
    public int stop() {
        mustRun();
        Process running = Objects.requireNonNull(process);
        running.destroy();
        return running.onExit().orTimeout(5, TimeUnit.MINUTES).join().exitValue();
    }

    /** SIGKILL: no farewell, nothing flushed. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            try {
                process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void startEmpty() {
        empty();
        start();
    }

    private void empty() {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.deleteIfExists(logFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path logFile() {
        return folder.resolveSibling(name + ".log");
    }

    private void waitUntil(BooleanSupplier condition) {
        Instant end = Instant.now().plus(STARTS_WITHIN);
        while (!condition.getAsBoolean()) {
            if (process == null || !process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("The portal did not start; its log:\n" + log());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean answers() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url("login")))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
