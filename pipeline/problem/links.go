package problem

// linkKinds are about what refers to what, across sheets and files: a pupil that
// stands in no list, a day outside the enrolment.
var linkKinds = []Kind{}
