package it;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

@MappedSuperclass
public class Recorded {
    Instant createdAt;
}
