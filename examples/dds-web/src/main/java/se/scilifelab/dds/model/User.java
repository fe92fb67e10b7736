package se.scilifelab.dds.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.DiscriminatorOptions;

/** An account; what it may do depends on its kind. */
@Entity
@Table(name = "users")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type", length = 20)
// Forced, Hibernate leaves out the check on the column, which this schema has never had.
@DiscriminatorOptions(force = true)
public abstract class User {

    @Id
    @Column(length = 50)
    private String username;

    private String name;

    @Column(name = "_password_hash", nullable = false, length = 98)
    private String passwordHash;

    @Column(name = "hotp_secret", nullable = false, length = 20)
    private byte[] hotpSecret;

    @Column(name = "hotp_counter", nullable = false)
    private long hotpCounter;

    @Column(name = "hotp_issue_time", columnDefinition = "timestamp")
    private LocalDateTime hotpIssueTime;

    @Column(name = "totp_enabled", nullable = false)
    private boolean totpEnabled;

    @Column(name = "_totp_secret", length = 64)
    private byte[] totpSecret;

    @Column(name = "totp_last_verified", columnDefinition = "timestamp")
    private LocalDateTime totpLastVerified;

    @Column(nullable = false)
    private boolean active = true;

    @Column(name = "kd_salt", length = 32)
    private byte[] kdSalt;

    @Column(length = 12)
    private byte[] nonce;

    @Column(name = "public_key", length = 300)
    private byte[] publicKey;

    @Column(name = "private_key", length = 300)
    private byte[] privateKey;

    @OneToMany(mappedBy = "user")
    private List<Email> emails = new ArrayList<>();

    @OneToMany(mappedBy = "user")
    private List<Identifier> identifiers = new ArrayList<>();

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    public byte[] getHotpSecret() {
        return hotpSecret;
    }

    public void setHotpSecret(byte[] hotpSecret) {
        this.hotpSecret = hotpSecret;
    }

    public long getHotpCounter() {
        return hotpCounter;
    }

    public void setHotpCounter(long hotpCounter) {
        this.hotpCounter = hotpCounter;
    }

    public LocalDateTime getHotpIssueTime() {
        return hotpIssueTime;
    }

    public void setHotpIssueTime(LocalDateTime hotpIssueTime) {
        this.hotpIssueTime = hotpIssueTime;
    }

    public boolean isTotpEnabled() {
        return totpEnabled;
    }

    public void setTotpEnabled(boolean totpEnabled) {
        this.totpEnabled = totpEnabled;
    }

    public byte[] getTotpSecret() {
        return totpSecret;
    }

    public void setTotpSecret(byte[] totpSecret) {
        this.totpSecret = totpSecret;
    }

    public LocalDateTime getTotpLastVerified() {
        return totpLastVerified;
    }

    public void setTotpLastVerified(LocalDateTime totpLastVerified) {
        this.totpLastVerified = totpLastVerified;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public byte[] getKdSalt() {
        return kdSalt;
    }

    public void setKdSalt(byte[] kdSalt) {
        this.kdSalt = kdSalt;
    }

    public byte[] getNonce() {
        return nonce;
    }

    public void setNonce(byte[] nonce) {
        this.nonce = nonce;
    }

    public byte[] getPublicKey() {
        return publicKey;
    }

    public void setPublicKey(byte[] publicKey) {
        this.publicKey = publicKey;
    }

    public byte[] getPrivateKey() {
        return privateKey;
    }

    public void setPrivateKey(byte[] privateKey) {
        this.privateKey = privateKey;
    }

    public List<Email> getEmails() {
        return emails;
    }

    public List<Identifier> getIdentifiers() {
        return identifiers;
    }
}
