package nl.ruimbaan.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The built jar, extracted and running on the loopback address; stopped by its own process. */
final class Server implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);
    private static final Duration INDEX_WITHIN = Duration.ofMinutes(10);
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private final Process process;
    private final int port;
    private final Path log;
    private final Path index;
    private final long started = System.nanoTime();

    private Server(Process process, int port, Path log, Path index) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.index = index;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    static Server start(Path folder, String name, List<String> arguments) throws Exception {
        Files.createDirectories(folder);
        int port = freePort();
        Path log = folder.resolve(name + ".log");
        Path index = folder.resolve(name + "-search");
        List<String> command = new ArrayList<>(List.of(
                java("java"),
                "-Xmx768m",
                "-cp",
                Extracted.jar() + File.pathSeparator + Extracted.screensOfTheMeasurement(),
                "nl.ruimbaan.Application",
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--ruimbaan.search.folder=" + index));
        command.addAll(arguments);
        var server = new Server(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                port,
                log,
                index);
        long end = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (!server.answers()) {
            if (!server.process.isAlive() || System.nanoTime() > end) {
                server.close();
                throw new IllegalStateException("The portal did not start: " + Files.readString(log));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return server;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Meter meter() throws Exception {
        return Meter.of(process.pid());
    }

    /** Whether the index of its search is made: Lucene writes a file of its segments when it is kept. */
    boolean hasIndex() throws IOException {
        if (System.nanoTime() - started > INDEX_WITHIN.toNanos()) {
            throw new IllegalStateException("The index was not made within " + INDEX_WITHIN);
        }
        if (!Files.exists(index)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(index)) {
            return files.anyMatch(it -> it.getFileName().toString().startsWith("segments_"));
        }
    }

    /** Whoever measures anything else waits until nothing happens beside it. */
    void awaitIndex() throws IOException {
        while (!hasIndex()) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** The folder of its index; of another portal with the same data it is another one. */
    Path index() {
        return index;
    }

    /** What it has written so far. */
    String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** Bytes of what is still reachable, after a full collection. */
    long liveHeap() throws Exception {
        Process jcmd = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IllegalStateException(
                    "no histogram: " + histogram.substring(0, Math.min(200, histogram.length())));
        }
        return Long.parseLong(total.group(1));
    }

    private boolean answers() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url() + "/login"))
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

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
