package dk.brobygger;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Brobygger {

    public static void main(String[] args) {
        SpringApplication.run(Brobygger.class, args);
    }
}
