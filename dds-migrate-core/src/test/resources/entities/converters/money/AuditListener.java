package money;

import jakarta.persistence.PrePersist;

public class AuditListener {
    public AuditListener(Runnable journal) {
        journal.run();
    }

    @PrePersist
    void note(Object entity) {}
}
