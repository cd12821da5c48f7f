package nl.ruimbaan;

import java.util.Locale;
import nl.ruimbaan.operation.BackupCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Where Ruimbaan starts. */
@SpringBootApplication
@EnableScheduling
@EnableResilientMethods
public class Application {

    public static void main(String[] args) {
        // Texts fall back to the root bundle, which is Dutch, never to the server's own language.
        Locale.setDefault(Locale.of("nl", "NL"));
        if (args.length > 0 && args[0].equals(BackupCommand.NAME)) {
            System.exit(BackupCommand.run(args, System.out));
        }
        SpringApplication.run(Application.class, args);
    }
}
