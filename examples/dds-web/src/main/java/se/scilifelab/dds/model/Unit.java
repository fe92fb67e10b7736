package se.scilifelab.dds.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A SciLifeLab unit: it owns projects and the storage that their data lies in. */
@Entity
@Table(name = "units")
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "public_id", nullable = false, unique = true, length = 50)
    private String publicId;

    @Column(nullable = false, unique = true)
    private String name;

    @Column(name = "external_display_name", nullable = false)
    private String externalDisplayName;

    @Column(name = "contact_email", nullable = false)
    private String contactEmail;

    @Column(name = "internal_ref", nullable = false, unique = true, length = 50)
    private String internalRef;

    @Column(name = "sto2_endpoint")
    private String sto2Endpoint;

    @Column(name = "sto2_name")
    private String sto2Name;

    @Column(name = "sto2_access")
    private String sto2Access;

    @Column(name = "sto2_secret")
    private String sto2Secret;

    @Column(name = "sto4_start_time", columnDefinition = "timestamp")
    private LocalDateTime sto4StartTime;

    @Column(name = "sto4_endpoint")
    private String sto4Endpoint;

    @Column(name = "sto4_name")
    private String sto4Name;

    @Column(name = "sto4_access")
    private String sto4Access;

    @Column(name = "sto4_secret")
    private String sto4Secret;

    @Column(name = "days_in_available", nullable = false)
    private int daysInAvailable;

    private Integer counter;

    @Column(name = "days_in_expired", nullable = false)
    private int daysInExpired;

    @Column(nullable = false)
    private long quota;

    @Column(name = "warning_level", nullable = false)
    private double warningLevel = 0.80;

    @OneToMany(mappedBy = "unit")
    private List<UnitUser> users = new ArrayList<>();

    @OneToMany(mappedBy = "unit")
    private List<Project> projects = new ArrayList<>();

    @OneToMany(mappedBy = "unit")
    private List<Invite> invites = new ArrayList<>();

    public Integer getId() {
        return id;
    }

    public String getPublicId() {
        return publicId;
    }

    public void setPublicId(String publicId) {
        this.publicId = publicId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getExternalDisplayName() {
        return externalDisplayName;
    }

    public void setExternalDisplayName(String externalDisplayName) {
        this.externalDisplayName = externalDisplayName;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getInternalRef() {
        return internalRef;
    }

    public void setInternalRef(String internalRef) {
        this.internalRef = internalRef;
    }

    public String getSto2Endpoint() {
        return sto2Endpoint;
    }

    public void setSto2Endpoint(String sto2Endpoint) {
        this.sto2Endpoint = sto2Endpoint;
    }

    public String getSto2Name() {
        return sto2Name;
    }

    public void setSto2Name(String sto2Name) {
        this.sto2Name = sto2Name;
    }

    public String getSto2Access() {
        return sto2Access;
    }

    public void setSto2Access(String sto2Access) {
        this.sto2Access = sto2Access;
    }

    public String getSto2Secret() {
        return sto2Secret;
    }

    public void setSto2Secret(String sto2Secret) {
        this.sto2Secret = sto2Secret;
    }

    public LocalDateTime getSto4StartTime() {
        return sto4StartTime;
    }

    public void setSto4StartTime(LocalDateTime sto4StartTime) {
        this.sto4StartTime = sto4StartTime;
    }

    public String getSto4Endpoint() {
        return sto4Endpoint;
    }

    public void setSto4Endpoint(String sto4Endpoint) {
        this.sto4Endpoint = sto4Endpoint;
    }

    public String getSto4Name() {
        return sto4Name;
    }

    public void setSto4Name(String sto4Name) {
        this.sto4Name = sto4Name;
    }

    public String getSto4Access() {
        return sto4Access;
    }

    public void setSto4Access(String sto4Access) {
        this.sto4Access = sto4Access;
    }

    public String getSto4Secret() {
        return sto4Secret;
    }

    public void setSto4Secret(String sto4Secret) {
        this.sto4Secret = sto4Secret;
    }

    public int getDaysInAvailable() {
        return daysInAvailable;
    }

    public void setDaysInAvailable(int daysInAvailable) {
        this.daysInAvailable = daysInAvailable;
    }

    public Integer getCounter() {
        return counter;
    }

    public void setCounter(Integer counter) {
        this.counter = counter;
    }

    public int getDaysInExpired() {
        return daysInExpired;
    }

    public void setDaysInExpired(int daysInExpired) {
        this.daysInExpired = daysInExpired;
    }

    public long getQuota() {
        return quota;
    }

    public void setQuota(long quota) {
        this.quota = quota;
    }

    public double getWarningLevel() {
        return warningLevel;
    }

    public void setWarningLevel(double warningLevel) {
        this.warningLevel = warningLevel;
    }

    public List<UnitUser> getUsers() {
        return users;
    }

    public List<Project> getProjects() {
        return projects;
    }

    public List<Invite> getInvites() {
        return invites;
    }
}
