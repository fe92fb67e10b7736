create sequence s;
create sequence d increment -1;
